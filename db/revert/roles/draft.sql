-- Revert guildkeeper:roles/draft from pg

begin;
set local role guildkeeper_owner;

drop table roles.draft;

commit;
