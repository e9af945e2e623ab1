-- Revert guildkeeper:rolejobs/_start from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._start;

commit;
