-- Specification of app.spoken: the language in which the bot speaks to all of a guild.

begin;
select plan(3);
\ir ../../fixtures/guild.sql

select is(app.spoken(1), 'en-US', 'English, unless the guild says otherwise');
update app.settings set locale = 'de' where guild_id = 1;
select is(app.spoken(1), 'de', 'what it says');
select is(app.spoken(99), 'en-US', 'a guild that nobody knows is no error');

select * from finish();
rollback;
