-- Deploy guildkeeper:moderation/_needle to pg
-- requires: moderation/_as_words

begin;
set local role guildkeeper_owner;

create function moderation._needle(word text)
returns text
language sql immutable strict parallel safe
return (
  select case when word like '*%' then '' else ' ' end || c.core || case when word like '%*' then '' else ' ' end
  from (select btrim(moderation._as_words(moderation._plain(btrim(word, '* ')))) as core) c
  where octet_length(c.core) >= 2
);

comment on function moderation._needle(text) is
'What moderation._as_words is searched for to find a word or phrase of a rule: whole words, unless a * at its beginning or end
stands for more letters. Null for what is no word: less than two letters, or punctuation alone.';

commit;
