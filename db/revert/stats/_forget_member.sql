-- Revert guildkeeper:stats/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function stats._forget_member;

commit;
