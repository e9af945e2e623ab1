-- Revert guildkeeper:rolejobs/_change from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._change;

commit;
