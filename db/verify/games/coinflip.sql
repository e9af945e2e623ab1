-- Verify guildkeeper:games/coinflip on pg

begin;

select 'games.coinflip'::regproc;

rollback;
