-- Revert guildkeeper:app/member from pg

begin;
set local role guildkeeper_owner;

drop table app.member;

commit;
