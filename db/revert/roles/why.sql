-- Revert guildkeeper:roles/why from pg

begin;
set local role guildkeeper_owner;

drop function roles.why;
drop type roles.why_row;

commit;
