-- Revert guildkeeper:voice/_close from pg

begin;
set local role guildkeeper_owner;

drop function voice._close;

commit;
