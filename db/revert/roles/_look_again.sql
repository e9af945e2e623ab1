-- Revert guildkeeper:roles/_look_again from pg

begin;
set local role guildkeeper_owner;

drop function roles._look_again;
drop type roles.notice;

commit;
