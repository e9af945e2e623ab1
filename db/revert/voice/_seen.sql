-- Revert guildkeeper:voice/_seen from pg

begin;
set local role guildkeeper_owner;

drop function voice._seen;

commit;
