-- Specification of the table pictures.server: the background of all other cards.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(2);

insert into pictures.server (guild_id, digest, background) values (1, 'abc', tests.png());
select throws_ok(
  $$insert into pictures.server (guild_id, digest, background) values (1, 'abd', tests.jpeg())$$, '23505', null,
    'there is one a guild'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select * from pictures.server')$$, '42501', null, 'which the bot reads by its digest'
);

select * from finish();
rollback;
