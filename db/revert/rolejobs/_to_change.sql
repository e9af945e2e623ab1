-- Revert guildkeeper:rolejobs/_to_change from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._to_change;

commit;
