-- Specification of roles._compare: members as they were and are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(12);

select tests.give(5, 201, at => tests.t(-3600)), tests.want(5, '{201}', tests.t(-3600)), tests.give(6, 201, at => tests.t(-3600));
select tests.clear_effects();
select tests.see(5, '{201}', tests.t(-1800)), tests.see(6, '{}', tests.t(-1800)), tests.see(7, '{}', tests.t(-1800));

select tests.compare(5, '{}');
select is(tests.counting(5), null, 'a role that was seen on and is off was taken by hand');
select tests.compare(6, '{}');
select is(tests.counting(6), '201 shop', 'one that was never seen on was not: its effect was lost');
select tests.compare(7, '{202}');
select is(tests.counting(7), '202 discord', 'one that is on, and not by us, was given by hand');
select tests.compare(8, '{203}');
select is(tests.counting(8), null, 'of whom nothing was known, nothing has changed');
select is(tests.told(), null, 'Discord is told nothing');

select tests.compare(7, '{}', tests.t(100), joined_at => tests.t(50));
select is(tests.counting(7), null, 'who came back unheard has lost what people gave');
select tests.give(9, 201, at => tests.t(-3600));
select tests.see(9, '{201}', tests.t(-1800));
select tests.clear_effects();
select tests.compare(9, '{}', tests.t(100), joined_at => tests.t(50));
select is(tests.counting(9), '201 shop', 'and not what domains want');
select is(tests.told(), '9+201', 'which is given again');
select tests.see(10, '{}', tests.t(-1800), pending => true);
select tests.give(10, 201, at => tests.t(-900));
select is(tests.told(), null, 'whom Membership Screening holds gets nothing yet');
select tests.compare(10, '{}', tests.t(100));
select is(tests.told(), '10+201', 'but when they have passed it unheard');

-- So many at once.
select tests.give(m, 201, at => tests.t(-3600)) from generate_series(101, 126) m;
select tests.see(m, '{201}', tests.t(-1800)) from generate_series(101, 126) m;
select tests.clear_effects();
create temp table known as select m from app.member m where m.member_id > 100;
select tests.see(m, '{}') from generate_series(101, 126) m;
select roles._compare(1, array(select m from known), tests.t());
select is(tests.counting(101), '201 shop', 'more than 25, and more than a fifth, are an error and no hands');
select roles._compare(1, array(select m from known where (m).member_id > 101), tests.t());
select is(tests.counting(102), null, '25 are hands');

select * from finish();
rollback;
