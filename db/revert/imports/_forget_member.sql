-- Revert guildkeeper:imports/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function imports._forget_member;

commit;
