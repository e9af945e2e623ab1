-- Revert guildkeeper:games/coinflip from pg

begin;
set local role guildkeeper_owner;

drop function games.coinflip(bigint, bigint, numeric, text, bigint, text, timestamptz);

commit;
