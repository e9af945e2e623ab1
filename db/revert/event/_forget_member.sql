-- Revert guildkeeper:event/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function event._forget_member;

commit;
