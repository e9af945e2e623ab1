-- Revert guildkeeper:app/_duration_in_words from pg

begin;
set local role guildkeeper_owner;

drop function app._duration_in_words;

commit;
