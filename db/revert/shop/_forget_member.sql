-- Revert guildkeeper:shop/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function shop._forget_member;

commit;
