-- Revert guildkeeper:voice/_settle from pg

begin;
set local role guildkeeper_owner;

drop function voice._settle;

commit;
