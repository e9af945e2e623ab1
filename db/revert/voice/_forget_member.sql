-- Revert guildkeeper:voice/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function voice._forget_member;

commit;
