-- Revert guildkeeper:voice/schema from pg

begin;
set local role guildkeeper_owner;

drop schema voice;

commit;
