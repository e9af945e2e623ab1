-- Revert guildkeeper:tickets/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function tickets._forget_member;

commit;
