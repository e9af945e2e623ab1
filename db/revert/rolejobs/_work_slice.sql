-- Revert guildkeeper:rolejobs/_work_slice from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._work_slice;

commit;
