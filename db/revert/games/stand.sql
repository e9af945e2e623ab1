-- Revert guildkeeper:games/stand from pg

begin;
set local role guildkeeper_owner;

drop function games.stand(bigint, bigint, integer, bigint, text, timestamptz);

commit;
