-- Revert guildkeeper:economy/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function economy._forget_member;

commit;
