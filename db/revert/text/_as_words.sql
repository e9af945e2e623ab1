-- Revert guildkeeper:text/_as_words from pg

begin;
set local role guildkeeper_owner;

drop function text._as_words;

commit;
