-- Deploy guildkeeper:automod/_needle to pg

begin;
set local role guildkeeper_owner;

create function automod._needle(word text)
returns text
language sql immutable strict parallel safe
return (
  select case when word like '*%' then '' else ' ' end || c.core || case when word like '%*' then '' else ' ' end
  from (select btrim(automod._as_words(automod._plain(automod._shown(btrim(word, '* '))))) as core) c
  where octet_length(c.core) >= 2
);

comment on function automod._needle is
'What automod._as_words is searched for to find a word or phrase of a rule: whole words, unless a * at its beginning or end
stands for more letters. Null for what is no word: less than two letters, or punctuation alone.';

commit;
