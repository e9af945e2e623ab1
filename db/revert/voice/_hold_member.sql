-- Revert guildkeeper:voice/_hold_member from pg

begin;
set local role guildkeeper_owner;

drop function voice._hold_member;

commit;
