// Reads a paragraph aloud, where the browser has a voice of the language. Without it every page
// works as well: the buttons are hidden until a voice is found.
'use strict';
(() => {
  const speech = window.speechSynthesis;
  if (!speech) {
    return;
  }
  const language = document.documentElement.lang;
  const buttons = document.querySelectorAll('button.aloud');
  let reading = null;

  const findVoice = () =>
    speech.getVoices().find(voice => voice.lang.toLowerCase().split(/[-_]/)[0] === language);

  const show = () => {
    const hasVoice = findVoice() !== undefined;
    buttons.forEach(button => { button.hidden = !hasVoice; });
  };

  const textBeside = button => {
    const copy = button.parentElement.cloneNode(true);
    copy.querySelectorAll('button').forEach(other => other.remove());
    return copy.textContent.trim().replace(/\s+/g, ' ');
  };

  // A second press stops.
  const press = event => {
    const button = event.currentTarget;
    const stops = speech.speaking && reading === button;
    speech.cancel();
    reading = stops ? null : button;
    if (!stops) {
      const utterance = new SpeechSynthesisUtterance(textBeside(button));
      const voice = findVoice();
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speech.speak(utterance);
    }
  };

  buttons.forEach(button => button.addEventListener('click', press));
  speech.addEventListener('voiceschanged', show);
  show();
})();
