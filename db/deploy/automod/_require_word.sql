-- Deploy guildkeeper:automod/_require_word to pg

begin;
set local role guildkeeper_owner;

create function automod._require_word(typed text)
returns text
language plpgsql stable
as $$
declare
  -- Quotation marks, and what ends a sentence: people write them beside a word that they mean without.
  c_beside constant text := ' *"''`´.!?¡¿…;“”„‟‘’‚‛«»‹›「」『』。！？؟؛۔।॥։׳״';
  v_word text := btrim(text._visible(btrim(typed, c_beside)), c_beside);
begin
  if length(typed) > 60 then
    perform app._refuse('invalid_words');
  elsif v_word like '%*%'
    or exists (
      select from unnest(array[left(v_word, 1), right(v_word, 1)]) as e (letter) where btrim(text._as_words(e.letter)) = ''
    )
  then
    perform app._refuse('word_with_signs', left(typed, 60));
  elsif text._needle(typed) is null then
    perform app._refuse('invalid_words');
  end if;
  return typed;
end;
$$;

comment on function automod._require_word is
'A word or phrase that a rule can look for. Refuses (U0WOR) what is too short or too long, and what would be found as another word
than it is written, since signs are no part of words: 18+ would forbid 18, and f*ck is f and ck.';

commit;
