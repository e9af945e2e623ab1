-- Revert guildkeeper:voice/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function voice._maintain;

commit;
