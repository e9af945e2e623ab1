-- Revert guildkeeper:games/coinflip from pg

begin;
set local role guildkeeper_owner;

drop function games.coinflip;

commit;
