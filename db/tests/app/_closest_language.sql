-- Specification of app._closest_language: which of the offered languages a locale gets.

begin;
select plan(5);

select is(app._closest_language('de'), 'de', 'itself');
select is(app._closest_language('es-419'), 'es-ES', 'another of the same language');
select is(app._closest_language('en-GB'), 'en-US', 'English as it is offered');
select is(app._closest_language('xx-pirate'), 'en-US', 'English for one that nobody offers');
select is(app._closest_language(null), 'en-US', 'and where Discord has said nothing');

select * from finish();
rollback;
