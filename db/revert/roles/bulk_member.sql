-- Revert guildkeeper:roles/bulk_member from pg

begin;
set local role guildkeeper_owner;

drop table roles.bulk_member;
drop type roles.bulk_outcome;

commit;
