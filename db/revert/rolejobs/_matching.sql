-- Revert guildkeeper:rolejobs/_matching from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._matching;

commit;
