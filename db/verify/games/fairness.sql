-- Verify guildkeeper:games/fairness on pg

begin;

select 'games.fairness'::regproc;

rollback;
