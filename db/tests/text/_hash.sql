-- Specification of text._hash: what is the same for messages that say the same.

begin;
select plan(9);

select is(text._hash('Buy THIS'), text._hash('buy this'), 'case is none');
select is(text._hash(E'b\u200buy'), text._hash('buy'), 'nor is what cannot be seen');
select is(text._hash(E'> **b**u`y` \\_now_\n'), text._hash('buy now'), 'nor are marks of formatting and blanks');
select is(text._hash(E'**б**уй'), text._hash('буй'), 'of other letters, too');
select is(text._hash('ВОТ'), text._hash('вот'), 'capitals that look like Latin ones are their small letters');
select is(text._hash('пpивeт'), text._hash('привет'), 'and look-alikes what they look like');
select isnt(text._hash('buy'), text._hash('by'), 'other words are others');
select isnt(text._hash('<:a:1>'), text._hash('<:b:2>'), 'so are other emoji');
select is(text._hash(null), null, 'null stays null');

select * from finish();
rollback;
