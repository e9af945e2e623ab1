-- Revert guildkeeper:pictures/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function pictures._forget_member;

commit;
