-- Revert guildkeeper:personal/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function personal._forget_member;

commit;
