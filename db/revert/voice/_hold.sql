-- Revert guildkeeper:voice/_hold from pg

begin;
set local role guildkeeper_owner;

drop function voice._hold;

commit;
