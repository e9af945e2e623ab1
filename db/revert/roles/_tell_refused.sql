-- Revert guildkeeper:roles/_tell_refused from pg

begin;
set local role guildkeeper_owner;

drop function roles._tell_refused;
drop type roles.refusal;

commit;
