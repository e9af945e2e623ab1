-- Verify guildkeeper:games/blackjack on pg

begin;

select 'games.blackjack'::regproc;

rollback;
