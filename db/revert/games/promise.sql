-- Revert guildkeeper:games/promise from pg

begin;
set local role guildkeeper_owner;

drop table games.promise;

commit;
