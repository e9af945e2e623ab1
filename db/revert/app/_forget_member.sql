-- Revert guildkeeper:app/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function app._forget_member;

commit;
