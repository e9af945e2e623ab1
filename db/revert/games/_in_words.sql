-- Revert guildkeeper:games/_in_words from pg

begin;
set local role guildkeeper_owner;

drop function games._in_words;

commit;
