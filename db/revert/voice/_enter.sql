-- Revert guildkeeper:voice/_enter from pg

begin;
set local role guildkeeper_owner;

drop function voice._enter;

commit;
