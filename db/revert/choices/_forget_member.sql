-- Revert guildkeeper:choices/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function choices._forget_member;

commit;
