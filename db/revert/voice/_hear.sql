-- Revert guildkeeper:voice/_hear from pg

begin;
set local role guildkeeper_owner;

drop function voice._hear;

commit;
