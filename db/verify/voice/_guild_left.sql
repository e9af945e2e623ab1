-- Verify guildkeeper:voice/_guild_left on pg

begin;

select 'voice._guild_left'::regproc;

rollback;
