-- Specification of app.spoken: the language in which everybody in a guild is addressed.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

select is(app.spoken(1), 'en-US', 'English where Discord has said nothing');
update app.guild set locale = 'fr' where guild_id = 1;
select is(app.spoken(1), 'fr', 'what the guild prefers in Discord');
update app.settings set language = 'de' where guild_id = 1;
select is(app.spoken(1), 'de', 'what its people have set goes before');
select is(app.spoken(77), null, 'a guild that is not registered has none');

select * from finish();
rollback;
