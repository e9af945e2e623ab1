-- Revert guildkeeper:rolejobs/_show from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._show;

commit;
