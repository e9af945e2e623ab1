-- Revert guildkeeper:income/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function income._forget_member;

commit;
